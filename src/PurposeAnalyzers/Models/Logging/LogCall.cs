using PurposeAnalyzers.Flow.Programs;
using PurposeAnalyzers.Provenance.Containment;

namespace PurposeAnalyzers.Models.Logging;

/// <summary>How a log writes a value, where other arguments of the same call decide it.</summary>
internal static class LogCall
{
    private static readonly ImmutableHashSet<string> TemplateNames =
        ImmutableHashSet.Create(StringComparer.Ordinal, "message", "messageTemplate", "messageFormat", "format");

    /// <param name="element">The position within a <c>params</c> argument.</param>
    public static bool Destructures(ImmutableArray<Argument> arguments, IParameterSymbol parameter, int element)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method || !KnowsTemplates(method.ContainingNamespace))
        {
            return false;
        }

        if (method.Parameters.FirstOrDefault(p => p.Name == "destructureObjects") is { } flag)
        {
            return Constant(arguments, flag) is true;
        }

        return method.Parameters.FirstOrDefault(IsTemplate) is { } template
            && parameter.Ordinal > template.Ordinal
            && Constant(arguments, template) is string text
            && LogTemplate.Parse(text).Destructures(parameter.Ordinal - template.Ordinal - 1 + element);
    }

    /// <summary>Whether the parameter takes a message template or a composite format, whose holes the parameters after it fill.</summary>
    public static bool IsTemplate(IParameterSymbol parameter) =>
        parameter.Type.SpecialType == SpecialType.System_String && TemplateNames.Contains(parameter.Name);

    private static object? Constant(ImmutableArray<Argument> arguments, IParameterSymbol parameter) =>
        arguments.FirstOrDefault(a => a.Parameter.Ordinal == parameter.Ordinal)?.Constant;

    private static bool KnowsTemplates(INamespaceSymbol space)
    {
        while (space.ContainingNamespace is { IsGlobalNamespace: false } outer)
        {
            if (space is { Name: "Logging", ContainingNamespace: { Name: "Extensions", ContainingNamespace.Name: "Microsoft" } })
            {
                return true;
            }

            space = outer;
        }

        return space.Name is "Serilog" or "NLog";
    }
}
