package app.otodoke.accounts;

import java.util.List;
import java.util.UUID;

/**
 * The circle and its first owner exist. Observed within the transaction, so the first rooms are
 * there when the owner is.
 *
 * @param language {@code ja} or {@code en}
 * @param roomNames of the first rooms, checked to be 1 to 60 characters each
 */
public record CircleFounded(UUID ownerId, String language, List<String> roomNames) {}
