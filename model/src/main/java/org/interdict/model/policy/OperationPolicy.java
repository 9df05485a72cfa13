package org.interdict.model.policy;

/**
 * A policy that acts in single operations: it asks whether one is due, orders it and pays for it at once. Every other policy works every
 * day and is paid every day.
 */
public interface OperationPolicy extends Policy {}
