customElements;
