/**
 * What every request passes through, in the one order that {@link
 * app.otodoke.http.pipeline.Pipeline} lists, and the problem document every refusal becomes.
 *
 * <p>To add a filter, write a CDI bean that implements {@link
 * app.otodoke.http.pipeline.PluggedFilter} and says before or after which other one it stands.
 */
package app.otodoke.http.pipeline;
