package app.otodoke.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a program's access token must allow for this method of the open API. A method without it is
 * closed to programs.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Scope {

  /** One of {@link app.otodoke.accounts.AccessTokensApi#SCOPES}. */
  String value();
}
