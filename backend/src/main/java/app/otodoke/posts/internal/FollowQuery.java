package app.otodoke.posts.internal;

import app.otodoke.platform.sql.Sql;
import app.otodoke.posts.FollowView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** How two people stand to each other. */
@ApplicationScoped
class FollowQuery {

  private final EntityManager database;

  FollowQuery(EntityManager database) {
    this.database = database;
  }

  @Transactional
  FollowView of(UUID me, UUID them) {
    return Sql.of(
            """
            select
              exists (select from posts.follows where follower_id = :me and followee_id = :them) as mine,
              exists (select from posts.follows where follower_id = :them and followee_id = :me) as theirs,
              (select count(*) from posts.follows where followee_id = :them) as followers,
              (select count(*) from posts.follows where follower_id = :them) as followees
            """)
        .with("me", me)
        .with("them", them)
        .first(database)
        .map(
            row ->
                new FollowView(
                    row.flag("mine"),
                    row.flag("theirs"),
                    row.number("followers"),
                    row.number("followees")))
        .orElseThrow();
  }
}
