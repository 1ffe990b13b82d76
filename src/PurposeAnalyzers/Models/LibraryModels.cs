using System.Collections.Concurrent;
using PurposeAnalyzers.Flow.Programs;
using PurposeAnalyzers.Models.Consumers;
using PurposeAnalyzers.Models.Logging;
using PurposeAnalyzers.Models.Sinks;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Provenance.Containment;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Models;

/// <summary>
/// What is known of libraries, whose code is not there. Of this compilation's own methods it knows bound logs, redactors, and what the
/// logging generator writes.
/// </summary>
/// <param name="consoleIsLog">Whether what is written to the console counts as logged.</param>
internal sealed class LibraryModels(Compilation compilation, ResolvedBindings bindings, bool consoleIsLog = true)
{
    internal static readonly LibraryTable<SinkKind> Sinks = new(LogSinks.Rows, DiagnosticSinks.Rows, TelemetrySinks.Rows, UrlSinks.Rows, ResponseSinks.Rows);
    internal static readonly LibraryTable<SinkKind> ConsoleSinks = new(DiagnosticSinks.Console);
    internal static readonly LibraryTable<SinkKind> ConsoleWriterSinks = new(DiagnosticSinks.ConsoleWriter);
    internal static readonly LibraryTable<Consumption> Consumers = new(WholeConsumers.Rows, WholeConsumers.RouteValues, TextConsumers.Rows);

    internal static readonly LibraryTable<SentAs> Clients = new(HttpClients.Rows, MailClients.Rows, MessageClients.Rows, ConnectionClients.Rows);

    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> inTables = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> decisions = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> redactors = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Consumption> consumptions = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Sink?> sinks = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Client?> clients = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the symbol is of this compilation, and of no library. Other projects are libraries, also in an editor, which sees their source.</summary>
    public bool IsInSource(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);

    /// <summary>Whether what a library method or property returns is a mere decision about the data that it was given; so is every hash code, whoever computes it.</summary>
    public bool IsDecision(ISymbol methodOrProperty)
    {
        var definition = Definition(methodOrProperty);
        return (!IsInSource(definition) || Decisions.IsHashOfObject(definition))
            && (decisions.TryGetValue(definition, out var known) ? known : decisions.GetOrAdd(definition, Decisions.Contain(definition)));
    }

    /// <summary>What is taken of an object that is passed for the parameter, whatever the other arguments.</summary>
    public Consumption ConsumptionOf(IParameterSymbol parameter)
    {
        var definition = Definition(parameter);
        return consumptions.TryGetValue(definition, out var known) ? known : consumptions.GetOrAdd(definition, FindConsumption(definition));
    }

    /// <summary>
    /// What is taken of an argument, as the rest of the call tells: a hole <c>{@X}</c> in its template, <c>destructureObjects: true</c>.
    /// </summary>
    /// <param name="element">The position within a <c>params</c> argument.</param>
    public Consumption ConsumptionOf(IParameterSymbol parameter, ImmutableArray<Argument> arguments, int element = 0) =>
        LogCall.Destructures(arguments, parameter, element) ? Consumption.Whole(WholeReader.Destructuring) : ConsumptionOf(parameter);

    /// <summary>Where what is passed for the parameter is written.</summary>
    /// <param name="receiver">What the method is called on: <c>Console.Error.Write</c> writes to a log, <c>writer.Write</c> may not.</param>
    public Sink? SinkOf(IParameterSymbol parameter, ISymbol? receiver = null)
    {
        if (GeneratedLog.IsOfDelegate(parameter))
        {
            return new Sink(SinkKind.Log, "ILogger");
        }

        var definition = Definition(parameter);
        return (sinks.TryGetValue(definition, out var known) ? known : sinks.GetOrAdd(definition, FindSink(definition)))
            ?? SinkOfReceiver(definition, receiver);
    }

    /// <summary>Where what is assigned to the property is written.</summary>
    /// <param name="receiver">What an indexer is applied to: <c>exception.Data[key] = value</c>.</param>
    public Sink? SinkOf(IPropertySymbol property, ISymbol? receiver = null)
    {
        var definition = property.OriginalDefinition;
        var sink = sinks.TryGetValue(definition, out var known) ? known : sinks.GetOrAdd(definition, FindSink(definition));
        return sink is null && property.IsIndexer && ExceptionText.IsData(receiver) ? OfExceptionData : sink;
    }

    /// <summary>The client of a library that sends what is passed for the parameter to somebody outside.</summary>
    /// <param name="receiver">What the method is called on: the headers that a client sends with everything, or those of one message.</param>
    public Client? ClientOf(IParameterSymbol parameter, ISymbol? receiver = null)
    {
        var definition = Definition(parameter);
        return IsInSource(definition) && !GrpcStubs.Send(definition)
            ? null
            : (clients.TryGetValue(definition, out var known) ? known : clients.GetOrAdd(definition, FindClient(definition)))
            ?? HttpClients.OfHeaders(definition, receiver);
    }

    /// <summary>Whether a call of the method sends what it is given.</summary>
    public bool IsClient(IMethodSymbol method) => method.Parameters.Any(p => ClientOf(p) is not null);

    /// <summary>Whether the method returns its data made unreadable for logs.</summary>
    public bool IsRedactor(IMethodSymbol method)
    {
        var definition = Definition(method);
        return redactors.TryGetValue(definition, out var known) ? known : redactors.GetOrAdd(definition, Redactors.Contain((IMethodSymbol)definition));
    }

    private static Sink OfExceptionData => new(SinkKind.ExceptionText, "Exception.Data");

    private Consumption FindConsumption(IParameterSymbol parameter)
    {
        if (GeneratedLog.ConsumptionOf(parameter) is { } generated)
        {
            return generated;
        }

        return IsInTables(parameter) && Consumers.Find(parameter) is { } row ? row.Meaning
            : !IsInSource(parameter) && NamedSerializers.Take(parameter) ? Consumption.Whole(WholeReader.Serializer)
            : TextConsumers.IsInterpolation(parameter) || SinkOf(parameter) is not null ? Consumption.Text
            : Consumption.Value;
    }

    private Sink? FindSink(IParameterSymbol parameter)
    {
        var member = parameter.ContainingSymbol;
        if (member is IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol { IsIndexer: false } property })
        {
            return FindSink(property);
        }

        if (!bindings.Logs.Of(member).IsEmpty || GeneratedLog.Writes(parameter))
        {
            return new Sink(SinkKind.Log, LibraryNames.Spoken(member));
        }

        if (IsInSource(parameter) || LibraryNames.Is(parameter.Type, "System.Uri"))
        {
            return null;
        }

        if (ExceptionText.Shows(parameter))
        {
            return new Sink(SinkKind.ExceptionText, LibraryNames.Spoken(member));
        }

        var row = IsInTables(parameter) ? Sinks.Find(parameter) ?? (consoleIsLog ? ConsoleSinks.Find(parameter) : null) : null;
        return row is null ? null : new Sink(row.Meaning, LibraryNames.Spoken(member));
    }

    private Client? FindClient(IParameterSymbol parameter) =>
        IsInTables(parameter) && Clients.Find(parameter) is { } row ? new Client(LibraryNames.Spoken(parameter.ContainingSymbol), row.Meaning)
        : GrpcStubs.Send(parameter) ? new Client(LibraryNames.Spoken(parameter.ContainingSymbol), SentAs.Content)
        : null;

    private Sink? FindSink(IPropertySymbol property)
    {
        if (!bindings.Logs.Of(property).IsEmpty)
        {
            return new Sink(SinkKind.Log, LibraryNames.Spoken(property));
        }

        return !IsInSource(property) && Sinks.Find(property) is { } row ? new Sink(row.Meaning, LibraryNames.Spoken(property)) : null;
    }

    private Sink? SinkOfReceiver(IParameterSymbol parameter, ISymbol? receiver) => receiver switch
    {
        null => null,
        IPropertySymbol { Name: "Out" or "Error" } property
            when consoleIsLog && LibraryNames.Is(property.ContainingType, "System.Console") && ConsoleWriterSinks.Find(parameter) is not null =>
            new Sink(SinkKind.Log, "Console." + property.Name),
        _ when parameter.ContainingSymbol.Name is "Add" or "this[]" && ExceptionText.IsData(receiver) => OfExceptionData,
        _ => null,
    };

    /// <summary>Whether any table may have rows about the parameter's method: one look at its type spares looking for the method, and for what it implements, in each.</summary>
    private bool IsInTables(IParameterSymbol parameter) =>
        parameter.ContainingType?.OriginalDefinition is { } type
        && (inTables.TryGetValue(type, out var known) ? known : inTables.GetOrAdd(type, IsInTable(type) || BaseTypes.Of(type).Any(IsInTable)));

    private static bool IsInTable(INamedTypeSymbol type) =>
        Sinks.MayKnow(type) || ConsoleSinks.MayKnow(type) || Consumers.MayKnow(type) || Clients.MayKnow(type);

    /// <summary>The parameter of the definition, an extension method's in its static form.</summary>
    private static IParameterSymbol Definition(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { ReducedFrom: { } extension }
            ? extension.OriginalDefinition.Parameters[parameter.Ordinal + 1]
            : parameter.OriginalDefinition;

    private static ISymbol Definition(ISymbol symbol) => ((symbol as IMethodSymbol)?.ReducedFrom ?? symbol).OriginalDefinition;

}
