using System.Threading;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Rules;

/// <summary>A rule about annotations where they are written, which needs no look at any body.</summary>
internal interface IAnnotationRule
{
    IEnumerable<Draft> Judge(AnnotationUse use, PurposeModel model, CancellationToken cancellationToken);
}
