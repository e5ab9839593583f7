/**
 * Loaded into the clasp process before anything else: its calls to the Apps Script API go to the fake of the test, and
 * a connection to any other machine is refused and named. clasp has no setting for the address of the API.
 */
import { createRequire } from 'node:module';
import net from 'node:net';

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  // `net.connect` hands its arguments over as one list.
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const isPath = typeof first === 'string' && Number.isNaN(Number(first));
  const host =
    typeof first === 'object'
      ? first.path
        ? 'a pipe'
        : (first.host ?? 'localhost')
      : (second ?? 'localhost');
  if (!isPath && host !== 'a pipe' && host !== '127.0.0.1') throw new Error(`LEFT-LOOPBACK ${host}`);
  return connect.apply(this, args);
};

// Only when the preload stands in a process that has clasp's packages in reach.
const { google } = createRequire(process.env.SAPA_CLASP_ENTRY)('googleapis');
const { script } = google;
google.script = (options) => script.call(google, { ...options, rootUrl: process.env.SAPA_FAKE_API });
