package app.otodoke.circle;

/**
 * The circle was founded or its settings changed. Fired inside the transaction.
 *
 * @param circle as it is now
 */
public record CircleChanged(CircleView circle) {}
