undivert(`nosuch')undivert()
