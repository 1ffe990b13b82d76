namespace PurposeAnalyzers.Provenance.Consent;

/// <summary>How a function ends: with which values, and what is known then.</summary>
internal sealed class Completion(ISymbol function)
{
    private readonly List<ConsentValue> returned = new();
    private bool isIterator;

    public void Return(ConsentValue value, IOperation expression, FactSet facts) => returned.Add(Whole(value, expression.Type, facts) with
    {
        WhenTrue = value.WhenTrue.Or(facts),
        WhenNotTrue = value.WhenNotTrue.Or(facts),
        WhenDone = value.WhenDone.Or(facts),
    });

    public void Yield(ConsentValue value, IOperation expression, FactSet facts)
    {
        isIterator = true;
        returned.Add(Whole(value, expression.Type, facts));
    }

    /// <param name="atExit">What is known however the function ends, unless it throws.</param>
    public ConsentSummary Summarize(FactSet atExit)
    {
        var method = function as IMethodSymbol;
        var isDeferred = isIterator || method?.IsAsync == true;
        var result = method?.ReturnType;
        var value = returned.Count == 0
            ? ConsentValue.Unknown
            : returned.Aggregate((one, other) => ConsentValue.Either(one, FactSet.None, other, FactSet.None));
        return new ConsentSummary(
            isDeferred ? FactSet.None : atExit,
            new ConsentValue
            {
                WhenTrue = ConsentTypes.IsDecision(result) ? value.WhenTrue : FactSet.None,
                WhenNotTrue = ConsentTypes.IsDecision(result) ? value.WhenNotTrue : FactSet.None,
                WhenDone = !ConsentTypes.IsTask(result) || isIterator ? FactSet.None : method!.IsAsync ? atExit : value.WhenDone,
                Content = ConsentTypes.HoldsObjects(result) ? value.Content : FactSet.None,
            });
    }

    /// <summary>What is known of the object that goes out, under the name that it has outside.</summary>
    private static ConsentValue Whole(ConsentValue value, ITypeSymbol? type, FactSet facts) => ConsentValue.Unknown with
    {
        Content = value.Content.IsAll ? value.Content : value.Content.Or(ConsentValue.AboutIt(value.Known.Or(facts), value.Path, type)),
    };
}
