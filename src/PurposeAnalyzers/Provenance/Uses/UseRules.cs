using System.Threading;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Provenance.Uses;

/// <summary>Where using personal data is nobody's business: inside what declares it, in an anonymizer, and for the data subject.</summary>
internal sealed class UseRules(DeclaringType declaringType, DataSubjectRequests requests, Anonymizers anonymizers)
{
    /// <summary>An anonymizer is a boundary: what it reads inside is no use, in its lambdas and local functions either.</summary>
    public bool IsAnonymizer(ISymbol code)
    {
        for (ISymbol? symbol = code; symbol is IMethodSymbol or IPropertySymbol; symbol = Enclosing.Outer(symbol))
        {
            if (anonymizers.Contains(symbol))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether code may use the datum whatever purpose it serves.</summary>
    public bool AreExempt(Datum datum, ISymbol code, CancellationToken cancellationToken) =>
        requests.Cover(datum, code) || declaringType.Owns(datum, code, cancellationToken);
}
