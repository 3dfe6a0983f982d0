// The browsers that the tests want, installed beside other work: a Chromium, and a Firefox where one can be had.
import { needBrowser, wantFirefox } from './browser.mjs';

needBrowser();
wantFirefox();
