import { walksInFirefox } from './firefox-walks.ts';

walksInFirefox(0);
