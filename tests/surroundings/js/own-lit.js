// A site with a copy of Lit of its own, which draws a part of the page.
import { html, render } from '/lit-html.js';

render(html`<p>Klok van de site</p>`, document.querySelector('site-clock'));
