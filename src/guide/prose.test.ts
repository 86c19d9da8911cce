import { describe, expect, it } from 'vitest';
import { actionsIn, asked } from './fixtures/read-body.ts';

const ANY = 'button, link, radio, checkbox, menuitem';
const understood = (words: string): string[] => actionsIn(`1. ${words}`).map(asked);

describe('what words ask for', () => {
  it.each([
    ['Press **Go**.', `press Go as ${ANY}`],
    ['Click on the **Add MFA** button.', 'press Add MFA as button, link'],
    ['Confirm by pressing **Go**.', `press Go as ${ANY}`],
    ['In the sidebar choose **Dashboard**.', 'press Dashboard as link'],
    ['Navigate to **Users** in the sidebar.', 'press Users as link'],
    ['Under **Set permissions**, choose *Attach*.', `press Attach as ${ANY}`],
    ['If you do not see it, press **Refresh**.', `press Refresh as ${ANY}`],
    ['If there is no entry of that name, choose **Home**.', `press Home as ${ANY}`],
    ['Do not press **Delete**; press **Keep**.', `press Keep as ${ANY}`],
    ['Do not press **Delete**, but press **Keep**.', `press Keep as ${ANY}`],
    ['Press Enter or choose **Next**.', `press Next as ${ANY}`],
    ['You can now choose **Next**.', `press Next as ${ANY}`],
    ['Press "Don\'t save".', `press Don't save as ${ANY}`],
    ["Press 'Don't save'.", `press Don't save as ${ANY}`],
    ['Press “Don’t save”.', `press Don’t save as ${ANY}`],
    ['Press ‘Don’t save’.', `press Don’t save as ${ANY}`],
    ['Press «Save».', `press Save as ${ANY}`],
    ['Press « Save ».', `press Save as ${ANY}`],
    ['Press „Save“.', `press Save as ${ANY}`],
  ])('%s', (words, expected) => expect(understood(words)).toEqual([expected]));

  it.each([
    ['Type "anna" into the **User name** box.', 'User name'],
    ['Type **anna** as the **User name**.', 'User name'],
    ['Enter a **User name**.', 'User name'],
    ['Fill in **User name**.', 'User name'],
    ['Type the **User name**', 'User name'],
    ['Re-type the **Password**.', 'Password'],
    ['In the **User name** box type your name.', 'User name'],
    ['Type your name in the "User name" field.', 'User name'],
    ["Input the code into the 'Authentication Code 1' box.", 'Authentication Code 1'],
    ['Open the form, and in the **User name** field enter your name.', 'User name'],
    ['Enter **User name** in the form and press **Save**.', 'User name'],
  ])('%s is typed into a box', (words, name) => expect(understood(words)).toEqual([`fill ${name} as textbox`]));

  it.each([
    ['Tick the check box **I agree**.', 'I agree as checkbox'],
    ['Tick the box **I agree**', 'I agree as checkbox'],
    ['Tick the **I agree** box.', 'I agree as checkbox'],
    ['Check the **I agree** checkbox.', 'I agree as checkbox'],
    ['Tick **I agree**.', 'I agree as checkbox, radio'],
    ['Choose the option: *Custom password*.', 'Custom password as radio, checkbox'],
    ['Choose the **Custom password** tile.', 'Custom password as radio, checkbox'],
    ['Click into the **Search** field.', 'Search as textbox'],
    ['Press **Clear** in the box.', `Clear as ${ANY}`],
  ])('%s is pressed', (words, expected) => expect(understood(words)).toEqual([`press ${expected}`]));

  it.each([
    ['Use the **Create user** button.', 'Create user as button, link'],
    ['Follow the **Learn more** link.', 'Learn more as link'],
    ['Download it with the **Download .csv file** button.', 'Download .csv file as button, link'],
    ['Copy the key with **Copy**.', `Copy as ${ANY}`],
    ['Save with **Save changes**.', `Save changes as ${ANY}`],
    ['Add tags with **Add new tag**.', `Add new tag as ${ANY}`],
    ['Sign out with **Sign out**.', `Sign out as ${ANY}`],
  ])('%s has a weak verb and a word for a control', (words, expected) =>
    expect(understood(words)).toEqual([`press ${expected}`]),
  );
});

describe('what words only speak of is not ringed: the person ticks it off', () => {
  it.each([
    'Do not press **Delete**.',
    'Do **not** press **Delete**.',
    "Don't press **Delete**.",
    'Don’t press **Delete**.',
    'Donâ€™t press **Delete**.',
    'Never, under any circumstances, press **Delete**.',
    'Never choose **Delete** or **Remove**.',
    'Go on without choosing **Delete**.',
    'There is no need to press **Delete**.',
    'You must not press **Delete**, **Drop** or **Remove**.',
    'Whatever you do, do not do this: press **Delete**.',
    'Press **Delete** under no circumstances.',
    'Press anything but **Delete**.',
    'Avoid the temptation to press **Delete**.',
    'It is dangerous to press **Delete**.',
    'To press **Delete** would be a mistake.',
    '~~Press **Delete**.~~',
    'Nobody should press **Delete**.',
    'In the **User name** box never type spaces.',
  ])('denied: %s', (words) => expect(understood(words)).toEqual(['told']));

  it.each([
    'Whoever opens **Users** sees it.',
    'Pressing **Delete** removes everything.',
    'If you press **Delete**, all is lost.',
    'When asked to choose **Delete**, think first.',
    'Before you press **Delete**, make a copy.',
    'The page may open **Users** by itself.',
    'Somebody could press **Delete**.',
    'Should you press **Delete**, all is lost.',
    'Do you want to press **Delete**?',
    'Watch out: choose **Delete** and all is lost.',
  ])('told of: %s', (words) => expect(understood(words)).toEqual(['told']));

  it.each([
    'Two types of **MFA** exist.',
    'Each type of **MFA** will do.',
    'For an enterprise **Account** do so.',
    'A green check mark and "Root user has MFA" appear.',
    'Check that **MFA** is on.',
    'Use **MFA** for everything.',
    'Copy the **secret key** to a safe place.',
    'Follow the **principle of least privilege**.',
    'Open the page and read **Summary**.',
    '[Click here](https://a.example/) for **Users**.',
    'Open the **Users** page.',
    'Type "anna" into the first box.',
  ])('no verb: %s', (words) => expect(understood(words)).toEqual(['told']));
});
