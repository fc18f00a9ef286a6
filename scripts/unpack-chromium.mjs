// Unpacks the Chromium of @sparticuz/chromium, its fonts and the libraries that bare machines lack into the
// folder named by TMPDIR, so that browser tests need nothing from the machine.
import chromium, { inflate } from '@sparticuz/chromium';

const bin = 'node_modules/@sparticuz/chromium/bin';
await chromium.executablePath();
await inflate(`${bin}/al2023.tar.br`);
