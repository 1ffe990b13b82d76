using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Policy;

/// <summary>
/// Turns the ids of the current policy into constants, so that <c>[Purpose(Purposes.MarketingEmail)]</c> completes in
/// the editor and shows the policy's own words. Depends on the policy files alone: editing code generates nothing.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class PolicyConstantsGenerator : IIncrementalGenerator
{
    internal const string FileName = "PolicyConstants.g.cs";
    internal const string FilesStep = "PolicyFiles";
    internal const string ConstantsStep = "PolicyConstants";

    private const string RootNamespaceOption = "build_property.RootNamespace";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider;
        var files = context.AdditionalTextsProvider
            .Combine(options)
            .Where(pair => PolicyLoader.IsPolicy(pair.Left, pair.Right))
            .Select((pair, _) => pair.Left)
            .WithTrackingName(FilesStep)
            .Collect();
        var constants = files
            .Combine(options)
            .Select((pair, cancellationToken) =>
            {
                var policy = PolicySet.Load(pair.Left, pair.Right, cancellationToken).Current;
                pair.Right.GlobalOptions.TryGetValue(RootNamespaceOption, out var rootNamespace);
                return policy is null ? null : PolicyConstants.From(policy, rootNamespace);
            })
            .WithTrackingName(ConstantsStep);
        context.RegisterSourceOutput(constants, (output, model) =>
        {
            if (model is not null)
            {
                output.AddSource(FileName, SourceText.From(ConstantsSource.Write(model), Encoding.UTF8));
            }
        });
    }
}
