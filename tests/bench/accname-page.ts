/** What every row of the page has: a check box that is laid over a drawn one, a link, and a button of spans. */
const row = (name: string) => `
  <tr><td><div><span class="box"><span><svg width="14" height="14" aria-hidden="true"><path d="M0 0h9"/></svg>
    <input type="checkbox" aria-labelledby="select ${name}" style="opacity:0"></span></span></div></td>
  <td><div><span><a href="#/users/${name}" id="${name}"><span><span>${name}</span></span></a></span></div></td>
  <td><div><span><span>/</span></span></div></td>
  <td><div><span><span>Virtual</span></span><span>-</span></div></td>
  <td><div><span>Active</span> <span><span>2 days ago</span></span></div></td>
  <td><div><div><span><span><span>arn</span></span><span><span>of</span></span><span><i>x</i></span></span></div></div></td>
  <td><div><div><span><span><span>1</span></span> <span><span>group</span></span></span></div></div></td>
  <td><div><button type="submit"><span><span>Edit ${name}</span></span></button></div></td></tr>`;

const entry = (name: string) => `
  <li><div><a href="#/${name}"><span><span>${name}</span></span></a></div></li>`;

const field = (name: string) => `
  <div><label for="f-${name}"><span>${name}</span></label><div><div><input id="f-${name}" placeholder="Enter"></div></div></div>`;

const many = (count: number, one: (name: string) => string, word: string) =>
  Array.from({ length: count }, (_, index) => one(`${word}-${index}`)).join('');

/** The controls that are asked for their names. */
export const CANDIDATES = 'button, a[href], input';

/**
 * A page like a full table of the console: about 7,000 elements, 449 of them controls. One button is named as the
 * bench looks for it.
 */
export const PAGE = `
  <header><button aria-label="Services"><svg width="9" height="9"></svg></button><button><span>ann</span></button></header>
  <nav><ul>${many(45, entry, 'Part')}</ul></nav>
  <main><h1>Users <span>(130)</span></h1><span id="select" hidden>Select</span>
  <button type="submit"><span><span>Create user</span></span></button>
  <button type="submit"><span>Delete</span></button>
  ${many(10, field, 'Field')}
  <table><tbody>${many(130, row, 'user')}</tbody></table></main>`;
