package app.otodoke.ratings.internal;

import app.otodoke.chat.RoomsApi;
import app.otodoke.platform.sql.Sql;
import app.otodoke.ratings.AnswerRound;
import app.otodoke.ratings.RoundAnswered;
import app.otodoke.ratings.RoundOver;
import app.otodoke.shared.Actor;
import app.otodoke.shared.FieldChecks;
import app.otodoke.shared.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Answers a round while it is sealed; the last expected answer opens it. */
@ApplicationScoped
class AnswerRoundService {

  private static final int COMMENT = 500;

  private final EntityManager database;
  private final RoundAccess access;
  private final RoomsApi rooms;
  private final RoundSeal seal;
  private final Event<RoundAnswered> answered;
  private final Clock clock;

  AnswerRoundService(
      EntityManager database,
      RoundAccess access,
      RoomsApi rooms,
      RoundSeal seal,
      Event<RoundAnswered> answered,
      Clock clock) {
    this.database = database;
    this.access = access;
    this.rooms = rooms;
    this.seal = seal;
    this.answered = answered;
    this.clock = clock;
  }

  @Transactional
  void call(Actor actor, UUID id, AnswerRound command) {
    actor.requireScope("messages:write");
    RatingAccess.checkStars(command.stars());
    new FieldChecks().optional("comment", command.comment(), COMMENT).done();
    RoundEntity round = access.held(actor, id);
    if (round.isOpen(clock.instant())) {
      throw new RoundOver();
    }
    Set<UUID> asked = people("ratings.round_people", id);
    if (!asked.contains(actor.userId())) {
      throw new NotAllowed();
    }
    keep(actor, id, command);
    Set<UUID> answers = people("ratings.round_answers", id);
    answered.fire(
        new RoundAnswered(id, round.roomId, actor.userId(), answers.size(), asked.size()));
    asked.retainAll(rooms.memberIds(round.roomId)); // nobody waits for those who left
    if (answers.containsAll(asked)) {
      seal.open(round);
    }
  }

  private void keep(Actor actor, UUID id, AnswerRound command) {
    Sql.of("insert into ratings.round_answers (round_id, user_id, stars, comment, answered_at)")
        .add("values (:round, :user, :stars, :comment, :now) on conflict (round_id, user_id)")
        .add("do update set stars = excluded.stars, comment = excluded.comment")
        .with("round", id)
        .with("user", actor.userId())
        .with("stars", command.stars())
        .with("comment", command.comment() == null ? "" : command.comment().strip())
        .with("now", clock.instant())
        .run(database);
  }

  private Set<UUID> people(String table, UUID id) {
    Set<UUID> people = new HashSet<>();
    Sql.of("select user_id from " + table + " where round_id = :round")
        .with("round", id)
        .rows(database)
        .forEach(row -> people.add(row.uuid("user_id")));
    return people;
  }
}
