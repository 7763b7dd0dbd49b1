package app.otodoke.notices.internal;

import app.otodoke.notices.NoticeSettings;
import app.otodoke.platform.push.Subscription;
import java.util.UUID;

/**
 * Somebody's device.
 *
 * @param quiet when its owner wants no ringing; null for never
 */
record Device(
    UUID userId, Subscription subscription, String language, NoticeSettings.Quiet quiet) {}
