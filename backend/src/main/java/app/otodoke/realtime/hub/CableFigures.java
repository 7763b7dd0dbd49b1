package app.otodoke.realtime.hub;

/**
 * What the cable has done in this process since it started.
 *
 * @param sockets open now
 * @param subscriptions standing now
 * @param opened sockets ever opened
 * @param refused handshakes refused
 * @param deliveries messages handed to sockets
 * @param writes writes they took; fewer than deliveries when messages left together
 * @param resumes replays given
 * @param resumesRefused replays refused because the position was not good
 * @param gapsHealed gaps filled from the log
 * @param tooSlow sockets closed because they did not keep up
 * @param aborted sockets cut because they did not take part in closing
 * @param batchMean messages that left together, on average
 * @param batchMax the most of late
 */
public record CableFigures(
    long sockets,
    long subscriptions,
    long opened,
    long refused,
    long deliveries,
    long writes,
    long resumes,
    long resumesRefused,
    long gapsHealed,
    long tooSlow,
    long aborted,
    double batchMean,
    double batchMax) {}
