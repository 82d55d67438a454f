package org.indh.planning.record;

import org.indh.core.time.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * That a body approved something (approbation, délibération, visa).
 *
 * @param body who approved, as an office or body is called: "Conseil communal d'Amerzgane"
 * @param date when, as written: "12/05/2017", "en cours de visa"
 */
public record Approval(@Nullable String body, @Nullable StatedDate date) {}
