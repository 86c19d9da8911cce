// The browsers are Debian's (scripts/setup.mjs installs them); puppeteer's own download is neither needed nor wanted.
module.exports = { skipDownload: true };
