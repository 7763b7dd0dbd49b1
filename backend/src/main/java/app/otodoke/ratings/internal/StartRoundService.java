package app.otodoke.ratings.internal;

import app.otodoke.catalog.SongsApi;
import app.otodoke.chat.RoomsApi;
import app.otodoke.platform.sql.Sql;
import app.otodoke.ratings.StartRound;
import app.otodoke.shared.Actor;
import app.otodoke.shared.FieldChecks;
import app.otodoke.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Begins a round: those who are in the room now are asked. */
@ApplicationScoped
class StartRoundService {

  private static final int LONGEST = (int) Duration.ofDays(7).toMinutes();
  private static final int NOTE = 500;

  private final EntityManager database;
  private final RoundAccess access;
  private final RoomsApi rooms;
  private final SongsApi songs;
  private final Clock clock;

  StartRoundService(
      EntityManager database, RoundAccess access, RoomsApi rooms, SongsApi songs, Clock clock) {
    this.database = database;
    this.access = access;
    this.rooms = rooms;
    this.songs = songs;
    this.clock = clock;
  }

  @Transactional
  UUID call(Actor actor, StartRound command) {
    actor.requireScope("messages:write");
    new FieldChecks()
        .present("clientId", command.clientId())
        .present("songId", command.songId())
        .within("minutes", command.minutes(), 1, LONGEST)
        .optional("note", command.note(), NOTE)
        .done();
    access.room(actor, command.roomId());
    songs.view(actor, command.songId());
    UUID id = Ids.next();
    if (!insert(actor, command, id)) {
      return made(actor, command);
    }
    for (UUID member : rooms.memberIds(command.roomId())) {
      Sql.of("insert into ratings.round_people (round_id, user_id) values (:round, :user)")
          .with("round", id)
          .with("user", member)
          .run(database);
    }
    return id;
  }

  private boolean insert(Actor actor, StartRound command, UUID id) {
    Instant now = clock.instant();
    return Sql.of("insert into ratings.rounds")
            .add("(id, room_id, song_id, opened_by, client_id, note, started_at, closes_at)")
            .add("values (:id, :room, :song, :by, :client, :note, :now, :closes)")
            .add("on conflict (opened_by, client_id) do nothing")
            .with("id", id)
            .with("room", command.roomId())
            .with("song", command.songId())
            .with("by", actor.userId())
            .with("client", command.clientId())
            .with("note", command.note() == null ? "" : command.note().strip())
            .with("now", now)
            .with("closes", now.plus(Duration.ofMinutes(command.minutes())))
            .run(database)
        == 1;
  }

  private UUID made(Actor actor, StartRound command) {
    return Sql.of("select id from ratings.rounds where opened_by = :by and client_id = :client")
        .with("by", actor.userId())
        .with("client", command.clientId())
        .first(database)
        .orElseThrow()
        .uuid("id");
  }
}
