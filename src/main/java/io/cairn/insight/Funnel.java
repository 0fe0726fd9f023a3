package io.cairn.insight;

import java.io.Serializable;

/**
 * How far those have come who signed up in a time. Each is counted wherever they have been, so a later number may exceed
 * an earlier one.
 *
 * @param signedUp learners
 * @param onboarded who have a roadmap
 * @param firstStep who have done a step of it
 * @param firstProject who have finished a project
 * @param firstReview whose work a mentor has judged
 */
public record Funnel(int signedUp, int onboarded, int firstStep, int firstProject, int firstReview)
        implements Serializable {}
