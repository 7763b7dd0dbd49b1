package app.otodoke.http;

/** Names that the API's description uses in several places; its text is in package-info. */
final class ApiDescription {

  /** Names the response that every refusal answers with. */
  static final String PROBLEM = "Problem";

  private ApiDescription() {}
}
