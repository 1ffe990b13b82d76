namespace PurposeAnalyzers.Settings;

/// <summary>Where a setting is written.</summary>
internal enum SettingPlace
{
    /// <summary>An MSBuild property: in the project, in <c>Directory.Build.props</c>, or on the command line.</summary>
    Build,

    /// <summary>A key in a <c>.globalconfig</c> file.</summary>
    GlobalConfig,

    /// <summary>A key in an <c>.editorconfig</c> file, for all files or some.</summary>
    EditorConfig,
}
