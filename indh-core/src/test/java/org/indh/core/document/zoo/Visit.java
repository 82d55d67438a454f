package org.indh.core.document.zoo;

import org.indh.core.measure.Percent;
import org.jspecify.annotations.Nullable;

/** The value of a map. */
public record Visit(long guests, @Nullable Percent children) {}
