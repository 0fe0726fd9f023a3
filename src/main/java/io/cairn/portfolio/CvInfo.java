package io.cairn.portfolio;

import java.io.Serializable;

/** @param version to be handed back when saving; 0 before anything was saved */
public record CvInfo(int version, CvContent content) implements Serializable {}
