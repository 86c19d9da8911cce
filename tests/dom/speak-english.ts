// Imported first by what draws parts of the product by themselves: there is no worker that puts texts in.
import messages from '../../assets/_locales/en/messages.json';
import { setTexts } from '../../src/ui/texts.ts';

setTexts(Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message])), 'en');
