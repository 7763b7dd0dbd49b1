package app.otodoke.bots;

import app.otodoke.accounts.PersonView;

/**
 * A bot whose token was just made.
 *
 * @param secret the token, shown this once
 */
public record NewBot(PersonView bot, String secret) {

  @Override
  public String toString() {
    return "NewBot[" + bot.id() + "]";
  }
}
