import { HtmlValidate } from 'html-validate';

/** The rules of HTML to which pages and examples of components are held. */
export const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Layout of the source, which nobody reads: Astro writes it.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'off',
    // Held by the tests of structure, on the page as a whole.
    'heading-level': 'off',
    'long-title': 'off',
    // A number is shown in the groups people know, with ordinary spaces.
    'tel-non-breaking': 'off',
    'no-raw-characters': 'off',
    // The boxes of one multiple choice share a name, as the values of one answer.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // The suggestions under a text field are a list that no native element offers.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
  },
});
