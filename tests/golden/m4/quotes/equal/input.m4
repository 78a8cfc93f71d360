changequote(!,!)define(!x!, !y!)x !x! !!
