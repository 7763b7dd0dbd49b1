/**
 * Views made of several modules' data without asking row by row: a {@link
 * app.otodoke.platform.views.ViewModelBuilder} says what each row needs, everything needed is
 * fetched with one call per {@link app.otodoke.platform.views.Fetcher}, then the views are built.
 */
package app.otodoke.platform.views;
