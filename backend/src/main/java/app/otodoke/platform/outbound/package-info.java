/**
 * Requests to addresses that people give: link previews, webhooks, push services. Nothing here may
 * reach the machine itself or its neighbours, whatever name or spelling leads there.
 */
package app.otodoke.platform.outbound;
