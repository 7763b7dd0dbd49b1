package app.otodoke.bots;

/**
 * An address that was just made.
 *
 * @param path root-relative, with the secret in it; shown this once
 */
public record NewHook(HookView hook, String path) {

  @Override
  public String toString() {
    return "NewHook[" + hook.id() + "]";
  }
}
