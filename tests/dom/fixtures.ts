// Small pages with one hazard each, in the markup that Cloudscape 3.0.1383 renders (class names shortened to the two
// parts that last). `data-is` is the test's own mark; the locator does not look at it.

const button = (is: string, text: string, more = '') =>
  `<button type="submit" data-is="${is}" class="awsui_button_vjswe_1_1" ${more}><span>${text}</span></button>`;

const tile = (is: string, text: string, value: string) => `
  <div class="awsui_tile-container_vj6p7_1_1" data-is="${is}"><span class="awsui_label-wrapper_1wepg_1_1">
    <span style="position:relative;display:inline-block;width:16px;height:16px"><svg width="16" height="16" aria-hidden="true"></svg>
      <input type="radio" name="t" value="${value}" aria-labelledby="l-${value}" style="opacity:0;position:absolute;left:0;top:0;width:16px;height:16px;margin:0"></span>
    <span><span id="l-${value}">${text}</span><span>Some words about ${text}.</span></span></span></div>`;

const tiles = (...all: string[]) => `<main><div role="radiogroup">${all.join('')}</div></main>`;

const field = (is: string, label: string, type = 'text') =>
  `<div><label for="${is}">${label}</label><div class="awsui_input-container_2rhyz_1_1"><input id="${is}" data-is="${is}" type="${type}"></div></div>`;

const row = (is: string, name: string) => `
  <tr><td><span class="awsui_label-wrapper_1wepg_1_1"><input type="checkbox" data-is="${is}" aria-label="Select" style="opacity:0;width:16px;height:16px"></span></td>
  <td><a href="#/p/${name}">${name}</a></td><td>AWS managed</td></tr>`;

const block = (is: string, text: string, name = 'Add MFA') =>
  `<div><div><div><strong>${text}</strong></div><div>Words.</div></div><div>${button(is, name)}</div></div>`;

const item = (is: string, text: string, name?: string) => `<li>${block(is, text, name)}</li>`;

const arrow = (is: string, more: string, words = '') =>
  `<button data-is="${is}" ${more}><svg width="16" height="16" aria-hidden="true"></svg>${words}</button>`;

const primary = (is: string, text: string) =>
  `<button data-is="${is}" class="awsui_button_vjswe_1_1 awsui_variant-primary_vjswe_1_1"><span>${text}</span></button>`;

const heading = (tag: 'h1' | 'h2', actions: string) =>
  `<div class="awsui_root_2qdw9_1_1"><div class="awsui_main_2qdw9_1_1"><${tag}>Xh</${tag}><div class="awsui_actions_2qdw9_1_1">${actions}</div></div></div>`;

const usersList = (name: string, more = '') =>
  `<main>${heading('h1', `${button('refresh', '↻')}${button('delete', 'Xd', 'disabled')}${primary('create', name)}${more}`)}<table>${row('r', 'ann')}</table></main>`;

/** A page per hazard. */
export const FIXTURES: Record<string, string> = {
  'kinds of device': tiles(
    tile('passkey', 'Passkey or security key', 'p'),
    tile('app', 'Authenticator app', 'a'),
    tile('token', 'Hardware TOTP token', 't'),
  ),
  'kinds in unknown words': tiles(tile('passkey', 'Xa', 'p'), tile('app', 'Xb', 'a'), tile('token', 'Xc', 't')),
  'four kinds in unknown words': tiles(
    tile('a', 'Xa', 'p'),
    tile('b', 'Xb', 'a'),
    tile('c', 'Xc', 't'),
    tile('d', 'Xd', 'u'),
  ),
  'two recommendations': `<main><button data-is="dismiss" aria-label="Dismiss"><svg width="16" height="16"></svg></button><h1>IAM Dashboard</h1><section><h2>Security recommendations <span>2</span></h2><button data-is="refresh" aria-label="Refresh recommendations"><svg width="16" height="16"></svg></button><ul>${item('root', 'Add MFA for root user')}${item('self', 'Add MFA for yourself')}</ul></section></main>`,
  'only my own recommendation': `<main><h2>Security recommendations <span>(1)</span></h2><ul><li><strong>Root user has MFA</strong></li>${item('self', 'Add MFA for yourself')}</ul></main>`,
  'only my own, in Korean': `<main><ul>${item('self', '본인에 대한 MFA 추가', 'MFA 추가')}</ul></main>`,
  'only the root user, in Korean': `<main><ul>${item('root', '루트 사용자에 MFA 추가', 'MFA 추가')}</ul></main>`,
  'both, in Korean': `<main><div>${block('root', '루트 사용자에 MFA 추가', 'MFA 추가')}${block('self', '본인에 대한 MFA 추가', 'MFA 추가')}</div></main>`,
  'in words that say neither': `<main><ul>${item('who', '나의 MFA 추가', 'MFA 추가')}</ul></main>`,
  "in words that say neither, beside the root user's": `<main><div><div>루트 사용자로 로그인하세요.</div>${block('who', '나의 MFA 추가', 'MFA 추가')}</div></main>`,
  'in words that say both': `<main><ul>${item('who', '루트 사용자 대신 본인에게 MFA 추가', 'MFA 추가')}</ul></main>`,
  'remove beside': `<main><div>${button('remove', 'Remove')}${button('removemfa', 'Remove MFA')}</div></main>`,
  'assign three times': `<main><div role="alert">${button('alert', 'Assign MFA')}</div><h2>MFA</h2><div class="awsui_actions_2qdw9_1_1">${button('head', 'Assign MFA device')}</div><div>${button('empty', 'Assign MFA device')}</div></main>`,
  'users list': `<header>${button('menu', 'ann', 'id="nav-usernameMenu"')}</header><nav><ul><li><a data-is="nav-dashboard" href="#/home">Dashboard</a></li><li><a data-is="nav-users" href="#/users">IAM users</a></li></ul></nav>
    <main><nav aria-label="Breadcrumbs"><a href="#/users" data-is="crumb">Users</a></nav><h1>IAM users (0)</h1>${button('delete', 'Delete', 'disabled')}${button('create', 'Create user')}</main>`,
  'nav in Turkish': `<nav><a data-is="nav-users" href="https://us-east-1.console.aws.amazon.com/iam/home#/users">Kullanıcılar</a><a href="#/users/create">X</a></nav>`,
  'users list in Turkish': usersList('Kullanıcı oluştur'),
  'users list that deletes': usersList('Kullanıcı sil'),
  'users list with two primary buttons': usersList('Xa', primary('other', 'Xb')),
  'users list with a primary button below': `<main><h1>Xu</h1>${primary('other', 'Xa')}</main>`,
  "users list, a part's primary button": `<main><h1>Xu</h1>${heading('h2', primary('other', 'Xa'))}</main>`,
  'users list of 2021': `<main><h1>Users</h1>${button('create', 'Add users')}</main>`,
  'review step': `<main><h1>Review and create</h1>${button('tag', 'Add new tag')}${button('cancel', 'Cancel')}${button('previous', 'Previous')}<button data-is="finish" class="awsui_button_vjswe_1_1 awsui_variant-primary_vjswe_1_1 awsui_primary-button_1xupv_1_1"><span>Create user</span></button></main>`,
  'permissions step in unknown words': `<main><h1>Xp</h1>${button('cancel', 'Xc')}<button data-is="on" class="awsui_button_vjswe_1_1 awsui_variant-primary_vjswe_1_1 awsui_primary-button_1xupv_1_1"><span>Xn</span></button></main>`,
  'a modal on top': `<main><h1>Set permissions</h1>${field('search', 'Search', 'search')}${button('behind', 'Create user group')}<table>${row('behind-row', 'AdministratorAccess')}</table></main>
    <div style="position:fixed;inset:40px;background:white"><div role="dialog" aria-labelledby="dh"><h2 id="dh">Create user group</h2>${field('gname', 'User group name')}<table>${row('amplify', 'AdministratorAccess-Amplify')}${row('admin', 'AdministratorAccess')}</table>${button('ok', 'Create user group')}</div></div>`,
  policies: `<main><table>${row('amplify', 'AdministratorAccess-Amplify')}${row('beanstalk', 'AdministratorAccess-AWSElasticBeanstalk')}${row('admin', 'AdministratorAccess')}</table></main>`,
  'look-alikes only': `<main><table>${row('amplify', 'AdministratorAccess-Amplify')}</table></main>`,
  'next disabled': `<main><h1>Select MFA device</h1><button data-is="next" aria-disabled="true" class="awsui_button_vjswe_1_1 awsui_variant-primary_vjswe_1_1 awsui_primary-button_1xupv_1_1"><span>Next</span></button></main>`,
  'two Next': `<main><div>${button('a', 'Next')}</div><div>${button('b', 'Next')}</div></main>`,
  "a pager's arrow alone": `<main><h1>Select MFA device</h1>${arrow('next', 'aria-label="Next"')}</main>`,
  "a pager's arrow with hidden words": `<main><h1>Select MFA device</h1>${arrow('next', '', '<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">Next</span>')}</main>`,
  "a pager's arrow as a sign": `<main><h1>Select MFA device</h1><button data-is="next" aria-label="Next">›</button></main>`,
  "a pager's arrow beside": `<main>${arrow('pager', 'aria-label="Next"')}${button('next', 'Next')}</main>`,
  "a pager's arrow that is drawn as primary": `<main>${arrow('pager', 'aria-label="Next" class="awsui_variant-primary_vjswe_1_1"')}${button('next', 'Next')}</main>`,
  "an arrow that is the wizard's button": `<main>${arrow('next', 'aria-label="Next" class="awsui_primary-button_1xupv_1_1"')}</main>`,
  'far down': `<main style="height:3000px"><div style="padding-top:2600px"><button data-is="next" class="awsui_primary-button_1xupv_1_1">Next</button></div></main>`,
  'hidden twin': `<main><div aria-hidden="true">${button('copy', 'Next')}</div><div style="display:none">${button('closed', 'Next')}</div>${button('next', 'Next')}</main>`,
  codes: `<main>${field('c1', 'MFA code 1')}${field('c2', 'MFA code 2')}</main>`,
  'codes in Japanese': `<main>${field('c1', 'コードその一')}${field('c2', 'コードその二')}</main>`,
  'a flash': `<main><ul class="awsui_flashbar_1q84n_1_1"><li><div role="group"><div>MFA device assigned</div><div>You can register more.</div>${button('dismiss', '', 'aria-label="Dismiss"')}</div></li></ul></main>`,
  nothing: '<main><h1>IAM Dashboard</h1><p>Words about Add MFA and Create user.</p></main>',
  'in a shadow root': '<main><x-card data-shadow="Next"></x-card></main>',
  'one item without its button': `<main><ul><li><strong>Add MFA for root user</strong><p>Sign in as root.</p></li><li><strong>Add MFA for yourself</strong>${button('self', 'Add MFA')}</li></ul></main>`,
  'the same in plain blocks': `<main><div><div><strong>Add MFA for root user</strong></div><div><strong>Add MFA for yourself</strong>${button('self', 'Add MFA')}</div></div></main>`,
  'two links that lead nowhere': `<main><h1>Retrieve password</h1><p>Secret answer <a href="#" data-is="a">Show</a></p><p>Console password <a href="#" data-is="b">Show</a></p></main>`,
  "another console's home": `<header id="awsc-nav-header"><nav><a data-is="costs" href="https://us-east-1.console.aws.amazon.com/costmanagement/home#/home">Billing and Cost Management</a></nav></header><main><h1>IAM users</h1></main>`,
  'a help panel in the main part': `<main><h1>IAM users</h1><aside><a data-is="help" href="https://docs.aws.amazon.com/">Create user</a><h3>Root user has MFA</h3></aside></main>`,
  'a menu of the page': `<main><ul role="menu"><li role="menuitem" data-is="own">Sign out</li></ul><header>${button('other', 'Security credentials')}</header></main>`,
  'a menu that is faded out': `<header><ul role="menu" style="opacity:0;pointer-events:none"><li><a data-is="out" href="https://signin.aws.amazon.com/oauth?logout!doLogout">Sign out</a></li></ul></header>`,
  'a menu that is being faded in': `<header><ul role="menu" style="opacity:0"><li><a data-is="out" href="/console/logout!doLogout">Sign out</a></li></ul></header>`,
  'a menu in a bar that lets the pointer through': `<header style="pointer-events:none"><ul role="menu"><li><a data-is="out" href="/console/logout!doLogout">Sign out</a></li></ul></header>`,
  'boxes that their labels are pressed for': tiles(
    ...['passkey', 'app', 'token'].map(
      (is) =>
        `<label data-is="${is}"><input type="radio" name="t" style="opacity:0;pointer-events:none"> ${is === 'app' ? 'Authenticator app' : is}</label>`,
    ),
  ),
  'boxes in a part that is faded out': `<div style="opacity:0;pointer-events:none">${tiles(tile('app', 'Authenticator app', 'a'))}</div>`,
  'a policy beside a group': `<main><table><tr><td><input type="checkbox" data-is="box"></td><td>Ops</td><td>3</td><td>AdministratorAccess</td></tr></table></main>`,
  'a policy spelt otherwise': `<main><table><tr><td><input type="checkbox" data-is="box"></td><th>administratoraccess</th><td>Customer managed</td></tr></table></main>`,
  'a message with a cross': `<main><ul class="awsui_flashbar_1q84n_1_1"><li><button data-is="cross" aria-label="Close"><svg width="16" height="16"></svg></button></li></ul><h1>Retrieve password</h1></main>`,
  'a strange dialog with two boxes': `<main><h1>x</h1></main><div style="position:fixed;inset:40px;background:white"><div role="dialog" aria-labelledby="fh"><h2 id="fh">의견</h2>${field('fa', '가')}${field('fb', '나')}</div></div>`,
};
