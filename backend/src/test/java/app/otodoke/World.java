package app.otodoke;

import app.otodoke.accounts.FoundCircle;
import app.otodoke.accounts.Origin;
import app.otodoke.accounts.RegisterAccount;
import app.otodoke.accounts.SessionsApi;
import app.otodoke.accounts.SignedIn;
import app.otodoke.shared.Actor;
import app.otodoke.support.DescribedAnswers;
import app.otodoke.support.Tables;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A circle with people to act in it: Ada owns it, Ben is a member, Zoe is a member too but takes no
 * part in what the others do (she is not in their rooms), so nothing of it may reach her.
 */
public final class World {

  public static final String PASSWORD = "seven quiet rivers";
  private static final Filter ANSWERS = new DescribedAnswers();
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final String mark;
  private final Map<String, Integer> taken = new HashMap<>();
  private Person ada;
  private Person ben;
  private Person zoe;

  private World(String mark) {
    this.mark = mark;
  }

  /** Somebody who is signed in. */
  public record Person(
      UUID id, String handle, String email, String token, String refreshToken, Actor actor) {

    /** A request of theirs, in English. */
    public RequestSpecification request() {
      return anonymous().header("Authorization", "Bearer " + token);
    }
  }

  /** New people in the running circle, whoever else is there. Fast; founds a circle if need be. */
  public static World create() {
    Tables.openRegistration();
    return new World(Integer.toString(COUNT.incrementAndGet(), 36));
  }

  /** Empties the database first: for tests that must see everything there is. */
  public static World fresh() {
    Tables.empty();
    return create();
  }

  /** A request of somebody who is not signed in, in English. */
  public static RequestSpecification anonymous() {
    return anonymous("en");
  }

  /** A request of somebody who is not signed in. */
  public static RequestSpecification anonymous(String language) {
    return RestAssured.given()
        .filter(ANSWERS)
        .header("Accept-Language", language)
        .header("X-Otodoke", "1")
        .contentType("application/json");
  }

  /** The owner. */
  public Person ada() {
    if (ada == null) {
      ada = owner();
    }
    return ada;
  }

  /** A member. */
  public Person ben() {
    if (ben == null) {
      ben = member("ben");
    }
    return ben;
  }

  /** The outsider. */
  public Person zoe() {
    if (zoe == null) {
      zoe = member("zoe");
    }
    return zoe;
  }

  /** Another member; the handle begins with the name. */
  public Person member(String name) {
    ensureFounded();
    return register(name);
  }

  /** An address nobody else uses, so that limits on one do not meet those of others. */
  public static Origin origin() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    String address =
        "198.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    return new Origin(address, "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0");
  }

  public static SessionsApi sessions() {
    return CDI.current().select(SessionsApi.class).get();
  }

  private Person owner() {
    if (Tables.founded()) {
      Person person = register("ada");
      Tables.makeOwner(person.id());
      return signIn(person);
    }
    String handle = handle("ada");
    String email = handle + "@example.org";
    FoundCircle.Owner first = new FoundCircle.Owner(handle, "Ada", email, PASSWORD);
    SignedIn signedIn =
        sessions().found(new FoundCircle("Night train", "ja", first, List.of()), origin());
    Tables.openRegistration();
    return person(email, signedIn);
  }

  /** The second Ben of one world is ben2_…. */
  private String handle(String name) {
    int number = taken.merge(name, 1, Integer::sum);
    return name + (number == 1 ? "" : number) + "_" + mark;
  }

  private void ensureFounded() {
    if (!Tables.founded()) {
      ada();
    }
  }

  private Person register(String name) {
    String handle = handle(name);
    String email = handle + "@example.org";
    String displayName = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    SignedIn signedIn =
        sessions()
            .register(
                new RegisterAccount(handle, displayName, email, PASSWORD, "en", null), origin());
    return person(email, signedIn);
  }

  /** The same person with another session. */
  public Person signIn(Person person) {
    SignedIn signedIn =
        sessions().signIn(new app.otodoke.accounts.SignIn(person.handle(), PASSWORD), origin());
    return person(person.email(), signedIn);
  }

  private static Person person(String email, SignedIn signedIn) {
    Actor actor = sessions().verify(signedIn.accessToken()).orElseThrow();
    return new Person(
        signedIn.me().id(),
        signedIn.me().handle(),
        email,
        signedIn.accessToken(),
        signedIn.refreshToken(),
        actor);
  }
}
