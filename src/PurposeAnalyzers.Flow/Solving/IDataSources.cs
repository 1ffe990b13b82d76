using PurposeAnalyzers.Flow.Programs;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>Which instructions bring data that does not come from another value of the program.</summary>
internal interface IDataSources
{
    bool Gives(Invoke invoke);

    bool Gives(Look look);

    bool Gives(MakeDelegate make);

    bool Gives(Load load);

    /// <summary>What the call may run in this compilation; empty for code that nobody here can see.</summary>
    ImmutableArray<ISymbol> TargetsOf(Invoke invoke);
}
