/**
 * The places of Morocco: regions, provinces and prefectures, communes, arrondissements, with their codes and names.
 *
 * <p>Meet {@link org.indh.core.place.Gazetteer}, which knows all {@link org.indh.core.place.Territory territories} by code
 * and what lies in what, and looks names up as people write them. What it answers, {@link org.indh.core.place.Candidates},
 * never chooses among several; {@link org.indh.core.place.Match} says how well a name fits.
 *
 * <p>Where a finding stands in a file is {@link org.indh.core.finding.Place}, another thing. The lists stand under
 * {@code META-INF/indh/core/places/}, with their origin and their limits; what two spellings of one name may differ by
 * is data beside them.
 */
@NullMarked
package org.indh.core.place;

import org.jspecify.annotations.NullMarked;
