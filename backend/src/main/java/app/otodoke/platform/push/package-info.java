/**
 * Web Push without anybody's relay: messages are encrypted for the browser (RFC 8291, RFC 8188) and
 * signed with the circle's own key (VAPID, RFC 8292).
 */
package app.otodoke.platform.push;
