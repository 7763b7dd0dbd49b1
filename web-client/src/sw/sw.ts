/*
 * The service worker. What it does stands in one file per task, each of which listens for itself.
 */
import './shell';
import './pictures';
import './push';
