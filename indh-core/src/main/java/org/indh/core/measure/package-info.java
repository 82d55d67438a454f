/**
 * What is counted and in which share: {@link org.indh.core.measure.Quantity} is one of a count, a proportion or
 * an existence; {@link org.indh.core.measure.Percent} keeps the digits that an author wrote,
 * {@link org.indh.core.measure.Share} is the exact fraction behind it. No floating point anywhere.
 */
@NullMarked
package org.indh.core.measure;

import org.jspecify.annotations.NullMarked;
