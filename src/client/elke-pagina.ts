/** What every page loads: one file, because a second one would cost each page a line and a request. */
import './verlaat-site.ts';
import './zoek-wek.ts';
