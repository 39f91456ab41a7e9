// SPDX-License-Identifier: GPL-3.0-or-later
// How far two raters agree beyond chance.
#pragma once
#include <optional>

#include "models/agreement/intervals.h"
#include "models/agreement/rating_table.h"

namespace secondlook {

// Coefficients have no interval where all subjects are agreed on: their variance then says nothing.

/// The share of subjects agreed on, with Wilson's interval. Nothing without subjects.
std::optional<Estimate> percent_agreement(const RatingTable& table);

/// Cohen's kappa (1960), with weights Cohen's weighted kappa (1968). Its variance is that of
/// Fleiss, Cohen and Everitt (1969) as Gwet writes it (Handbook of Inter-Rater Reliability, 4th ed.
/// 2014, ch. 5). Nothing where chance alone would agree on everything, or without subjects.
std::optional<Estimate> cohens_kappa(const RatingTable& table, const AgreementWeights& weights);

/// Gwet's AC1, with weights AC2 (Computing inter-rater reliability and its variance in the presence
/// of high agreement, 2008; Handbook, 4th ed. 2014, ch. 5). Unlike kappa it does not fall where
/// nearly all subjects are of one category, as levels of one office often are. Nothing with fewer
/// than two categories.
std::optional<Estimate> gwets_ac(const RatingTable& table, const AgreementWeights& weights);

}  // namespace secondlook
