package app.otodoke.lists;

import app.otodoke.accounts.PersonView;
import app.otodoke.catalog.SongView;
import java.time.Instant;
import java.util.UUID;

/**
 * A song in a list.
 *
 * @param position sorts the list, compared as text by code points
 */
public record ListEntryView(
    UUID id, SongView song, String note, PersonView addedBy, Instant addedAt, String position) {}
