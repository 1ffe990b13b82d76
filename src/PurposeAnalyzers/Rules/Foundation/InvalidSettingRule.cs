using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Resources;
using PurposeAnalyzers.Settings;

namespace PurposeAnalyzers.Rules.Foundation;

/// <summary>
/// A key that begins like ours and is none, has a value that it cannot have, or stands where it does nothing. The compiler does not tell
/// in which file it stands, so neither can this.
/// </summary>
/// <example>
/// <code>
/// purpose_console_is_log = no   # PUR0007: true or false
/// </code>
/// </example>
internal static class InvalidSettingRule
{
    /// <summary>Whether the whole project has a setting that looks like ours, so that there is something to judge even where nothing is analysed.</summary>
    public static bool HasWork(AnalyzerConfigOptionsProvider provider) => Ours(provider.GlobalOptions).Any();

    public static IEnumerable<Diagnostic> Judge(AnalyzerConfigOptionsProvider provider, IEnumerable<SyntaxTree> files)
    {
        var global = Ours(provider.GlobalOptions).ToImmutableSortedDictionary(StringComparer.Ordinal);
        var limited = files
            .SelectMany(file => Ours(provider.GetOptions(file)))
            .Where(setting => !global.ContainsKey(setting.Key))
            .Distinct()
            .OrderBy(setting => setting.Key, StringComparer.Ordinal)
            .ThenBy(setting => setting.Value, StringComparer.Ordinal);
        return global.Select(setting => Explain(setting.Key, setting.Value, isGlobal: true))
            .Concat(limited.Select(setting => Explain(setting.Key, setting.Value, isGlobal: false)))
            .OfType<LocalizableString>()
            .Select(text => Diagnostic.Create(Descriptors.PUR0007_InvalidSetting, Location.None, text));
    }

    private static LocalizableString? Explain(string key, string value, bool isGlobal)
    {
        var known = SettingCatalogue.All.FirstOrDefault(setting => setting.Place != SettingPlace.Build && setting.Name == key);
        return known is null ? Texts.Get("PUR0007_Unknown", key, UnknownId.DidYouMean(IdSuggestion.Nearest(key, SettingCatalogue.All.Select(setting => setting.Name))))
            : !known.Accepts(value) ? Texts.Get("PUR0007_Value", value, key, Wording.Ids(known.Values), known.Default)
            : !isGlobal && known.Place == SettingPlace.GlobalConfig ? Texts.Get("PUR0007_Limited", key)
            : null;
    }

    private static IEnumerable<KeyValuePair<string, string>> Ours(AnalyzerConfigOptions options)
    {
        foreach (var key in KeysOf(options).Where(key => key.StartsWith(SettingCatalogue.Prefix, StringComparison.Ordinal)))
        {
            if (options.TryGetValue(key, out var value))
            {
                yield return new(key, value);
            }
        }
    }

    /// <summary>A host need not be able to list them; then those that we know are asked for.</summary>
    private static IEnumerable<string> KeysOf(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            return SettingCatalogue.All.Select(setting => setting.Name);
        }
    }
}
