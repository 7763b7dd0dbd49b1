/**
 * The cable: one WebSocket at {@code /cable} that speaks Action Cable's protocol and its extended
 * form. {@code wire} knows frames, {@code hub} delivers them, {@code handshake} lets people in,
 * {@code channels} translate to the modules' APIs, {@code bus} tells other processes.
 */
package app.otodoke.realtime;
