/**
 * What tests of every module share: {@link org.indh.core.testing.RecordArbitraries} makes values of records,
 * {@link org.indh.core.testing.ModuleContract} proves what holds for every exported type. Other modules take it from the
 * test jar of indh-core.
 */
@NullMarked
package org.indh.core.testing;

import org.jspecify.annotations.NullMarked;
