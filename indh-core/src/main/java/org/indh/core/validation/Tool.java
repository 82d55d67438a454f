package org.indh.core.validation;

/**
 * What made a report.
 *
 * @param name "indh"
 * @param version "0.1.0"
 */
public record Tool(String name, String version) {}
