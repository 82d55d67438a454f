package org.indh.logframe.risk;

import org.jspecify.annotations.Nullable;

/**
 * One of the ratings that a text holds: "Petit (grand si la commune se retire)" holds two.
 *
 * @param word the rating: "Petit", "grand"
 * @param condition what it holds under, as written: "si la commune se retire"; absent where it holds at once
 */
public record Scenario(String word, @Nullable String condition) {}
