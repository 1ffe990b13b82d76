using System.Threading;
using PurposeAnalyzers.Facts;

namespace PurposeAnalyzers.Rules;

/// <summary>A rule about what bodies do. The host finds and judges the uses once; a rule words one kind of finding.</summary>
internal interface IFindingRule
{
    FindingKind Kind { get; }

    Draft Report(Finding finding, PurposeModel model, CancellationToken cancellationToken);
}
