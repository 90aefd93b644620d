package org.elenchus.training;

import java.nio.file.Path;
import java.util.Map;

/**
 * A model that {@link ModelTraining} wrote.
 *
 * @param name as in {@code models/}: {@code ru-pos}
 * @param file where it was written
 * @param bytes its size
 * @param digest lower-case hex SHA-256 of the file
 * @param figures what it reaches on the test set, by measure, in per cent
 */
public record TrainedModel(String name, Path file, long bytes, String digest, Map<String, Double> figures) {
    public TrainedModel {
        figures = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(figures));
    }
}
